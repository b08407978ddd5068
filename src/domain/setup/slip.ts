/** A setting that somebody gave a column of ours and that misleads whoever reads its rows, or stops whoever writes them. */
export type Slip =
  /** A note keeps markup beside its words. */
  | 'richText'
  /** A note keeps what was added last: whoever changes another column empties it for readers. */
  | 'appends'
  /** A date holds a time as well, which no part shows. */
  | 'withTime'
  /** A moment asks for its day alone: whatever is typed begins at midnight. */
  | 'withoutTime'
  /** A group can stand where somebody is meant. */
  | 'takesGroups'
  /** Forms take 50 for 0.5. */
  | 'percentage'
  /** Takes fewer characters than are ours to write. */
  | 'shortened'
  /** No two rows may hold the same value, which rows of ours do. */
  | 'uniqueToo'
  /** Nobody can write it. */
  | 'readOnly'
  /** No form and no settings show it. */
  | 'hidden'
  /** New rows begin with what nobody said of them. */
  | 'otherDefault'
  /** A formula refuses values. */
  | 'ruled';
