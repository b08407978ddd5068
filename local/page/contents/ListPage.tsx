import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { Shimmer } from '@fluentui/react/lib/Shimmer';
import { ListBody } from './ListBody.tsx';
import { useLook } from './look.ts';
import type { ContentsPath } from './model.ts';
import { readSchema } from './schema.ts';
import { FailedState } from './State.tsx';
import { useSurroundings } from './surroundings.ts';
import { useLoaded } from './useLoaded.ts';

/** The folder of a list from the server's root, whichever way its address was given. */
const folderOf = (webUrl: string, listUrl: string): string => {
  const path = /^https?:/.test(listUrl) ? new URL(listUrl).pathname : listUrl;
  if (path.startsWith('/')) return decodeURI(path).replace(/\/$/, '');
  const web = /^https?:/.test(webUrl) ? new URL(webUrl).pathname : webUrl;
  return `${web.replace(/\/$/, '')}/${decodeURI(path).replace(/\/$/, '')}`;
};

/** One list: its views, its rows, its forms. */
export const ListPage = ({ path }: { readonly path: Exclude<ContentsPath, { kind: 'all' }> }) => {
  const { rest, words } = useSurroundings();
  const look = useLook();
  const folder = folderOf(rest.webUrl, path.listUrl);
  const [schema, again] = useLoaded(React.useCallback(() => readSchema(rest, folder), [rest, folder]));
  return (
    <div className={look.root}>
      <p className={look.trail}>
        <Link href={`${rest.webUrl}/_layouts/15/viewlsts.aspx`}>{words.siteContents}</Link>
      </p>
      {schema.state === 'loading' && (
        <div role="status" aria-label={words.loading}>
          <Shimmer width="30%" />
          <br />
          <Shimmer width="100%" />
        </div>
      )}
      {schema.state === 'failed' && <FailedState error={schema.error} of="list" retry={again} />}
      {schema.state === 'ready' && (
        <>
          <h1 className={look.heading}>
            <span className={look.tile} aria-hidden="true">
              <Icon iconName={schema.value.library ? 'DocLibrary' : 'CustomList'} />
            </span>
            <span className={look.title}>{schema.value.title}</span>
          </h1>
          {schema.value.description !== '' && <p className={look.description}>{schema.value.description}</p>}
          <ListBody schema={schema.value} path={path} />
        </>
      )}
    </div>
  );
};
