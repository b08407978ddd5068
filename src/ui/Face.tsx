import * as React from 'react';
import styles from './face.module.scss';

export interface FaceProps {
  readonly initials: string;
  /** Absent: the directory knows no photo, the initials stay. */
  readonly photo?: string | undefined;
  /** Pixels, unless a style says otherwise for a narrow container (`--face-here`). */
  readonly size: 28 | 40 | 48 | 64 | 112;
  /** The accent ring that only "your" person has. */
  readonly ring?: boolean;
  readonly className?: string | undefined;
}

/** A photo over initials of the same size; decorative, for the name always stands beside it. */
export const Face = ({ initials, photo, size, ring = false, className }: FaceProps): React.ReactElement => {
  const [failed, setFailed] = React.useState<string>();
  return (
    <span
      className={[styles.face, ring ? styles.ring : '', className ?? ''].filter(Boolean).join(' ')}
      style={{ '--face': `${size}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <span className={styles.initials}>{initials}</span>
      {photo !== undefined && failed !== photo && (
        <img
          className={styles.photo}
          src={photo}
          alt=""
          // The page's address says what somebody searches for.
          referrerPolicy="strict-origin"
          loading={size > 64 ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setFailed(photo)}
        />
      )}
    </span>
  );
};
