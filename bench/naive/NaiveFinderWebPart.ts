/**
 * A Finder as samples of the field write it: PnPjs over every list in full, one state for all of it, Fluent's search box
 * and personas for everybody, nothing remembered. It is measured, never shipped.
 */
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { Link, Persona, PersonaSize, SearchBox, Spinner } from '@fluentui/react';
import { spfi, SPFx, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/profiles';
import * as React from 'react';
import * as ReactDOM from 'react-dom';

interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly PrimaryRole: string | null;
  readonly Topics: readonly string[] | null;
  readonly Person: { readonly Title: string; readonly EMail: string } | null;
  readonly PrimaryCircle: { readonly Title: string } | null;
  readonly Office: { readonly Title: string } | null;
}

/** Every list, page after page. */
const everything = async (sp: SPFI): Promise<readonly Row[]> => {
  const all = async <Item>(title: string, select: readonly string[], expand: readonly string[] = []) => {
    const found: Item[] = [];
    const items = sp.web.lists.getByTitle(title).items.select(...select);
    for await (const page of items.expand(...expand).top(2000)) found.push(...(page as Item[]));
    return found;
  };
  const person = ['Person/Title', 'Person/EMail', 'PrimaryCircle/Title', 'Office/Title'];
  const [rows] = await Promise.all([
    all<Row>(
      'Ambassadors',
      ['Id', 'Title', 'PrimaryRole', 'Topics', 'Languages', 'About', ...person],
      ['Person', 'PrimaryCircle', 'Office']
    ),
    all('Circles', ['*']),
    all('Offices', ['*']),
    all('Badges', ['*']),
    all('BadgeAwards', ['*']),
    sp.profiles.myProperties()
  ]);
  return rows;
};

const Person = ({ row }: { readonly row: Row }): React.ReactElement => {
  const name = row.Person?.Title ?? row.Title;
  const email = row.Person?.EMail ?? '';
  return React.createElement(
    'div',
    { className: 'naive-card' },
    React.createElement(Persona, {
      text: name,
      secondaryText: [row.PrimaryRole, row.PrimaryCircle?.Title].filter(Boolean).join(' · '),
      tertiaryText: [row.Office?.Title, ...(row.Topics ?? [])].filter(Boolean).join(', '),
      imageUrl: `/_layouts/15/userphoto.aspx?size=L&accountname=${encodeURIComponent(email)}`,
      size: PersonaSize.size72
    }),
    React.createElement(
      Link,
      { href: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`, target: '_blank' },
      'Teams'
    )
  );
};

const Finder = ({ sp }: { readonly sp: SPFI }): React.ReactElement => {
  const [rows, setRows] = React.useState<readonly Row[]>();
  const [asked, setAsked] = React.useState('');
  React.useEffect(() => {
    everything(sp).then(setRows, (error: unknown) => console.error(error));
  }, [sp]);
  if (rows === undefined) return React.createElement(Spinner, { label: 'Loading…' });
  const shown = rows.filter((row) => JSON.stringify(row).toLowerCase().includes(asked.toLowerCase()));
  return React.createElement(
    'div',
    undefined,
    React.createElement(SearchBox, { placeholder: 'Search', onChange: (_event, text = '') => setAsked(text) }),
    shown.map((row) => React.createElement(Person, { key: row.Id, row }))
  );
};

export default class NaiveFinderWebPart extends BaseClientSideWebPart<object> {
  private sp: SPFI | undefined;

  protected override async onInit(): Promise<void> {
    this.sp = spfi().using(SPFx(this.context));
  }

  public override render(): void {
    if (this.sp !== undefined) ReactDOM.render(React.createElement(Finder, { sp: this.sp }), this.domElement);
  }

  protected override onDispose(): void {
    ReactDOM.unmountComponentAtNode(this.domElement);
  }
}
