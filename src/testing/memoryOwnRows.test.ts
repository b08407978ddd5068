import { memoryOwnRows } from './memoryOwnRows';
import { ownRowsContract, posts } from './ownRowsContract';

ownRowsContract(async () => {
  const room = memoryOwnRows(posts, true);
  return {
    mine: room.as(7),
    theirs: room.as(8),
    secure: (ownRowsOnly) => room.guarded({ ownRowsOnly }),
    inherit: (inherits) => room.guarded({ ownPermissions: !inherits }),
    count: () => room.rows().length
  };
});
