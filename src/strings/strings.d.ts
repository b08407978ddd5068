declare module 'DigitalAmbassadorsStrings' {
  const strings: { FinderTitle: string };
  export = strings;
}
