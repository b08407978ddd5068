import { createElement, Fragment, type ElementType } from 'react';

/** React 17.0.1 in SharePoint has no react/jsx-runtime; this is what it would do. */
export const jsx = (type: ElementType, { children, ...props }: Record<string, unknown>, key?: string) => {
  const withKey = key === undefined ? props : { ...props, key };
  if (children === undefined) return createElement(type, withKey);
  return Array.isArray(children)
    ? createElement(type, withKey, ...(children as never[]))
    : createElement(type, withKey, children as never);
};

export { jsx as jsxs, Fragment };
