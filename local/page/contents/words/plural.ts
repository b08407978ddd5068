type Forms = Partial<Record<'zero' | Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Words a count: `#` is the number, written as the language writes it; `zero` wins over the language's own rule. */
export const plural = (culture: string) => {
  const rules = new Intl.PluralRules(culture);
  const digits = new Intl.NumberFormat(culture);
  return (count: number, forms: Forms): string => {
    const form = (count === 0 ? forms.zero : undefined) ?? forms[rules.select(count)] ?? forms.other;
    return form.replaceAll('#', digits.format(count));
  };
};
