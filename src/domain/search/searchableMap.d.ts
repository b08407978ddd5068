/**
 * MiniSearch's radix tree has an address of its own, which its types reach only under `moduleResolution: bundler`.
 * SPFx's rig still says `node`; once that changes this file can go.
 */
declare module 'minisearch/SearchableMap' {
  import SearchableMap from 'minisearch/dist/es/SearchableMap';
  export default SearchableMap;
}
