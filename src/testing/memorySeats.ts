import { seatKeeper } from '../data/ownRows/seatKeeper';
import type { SeatKeeper } from '../domain/port/seats';
import type { coachingRequests as declaredRequests, registrations as declaredRegistrations } from '../lists';
import { coachingRequests } from '../lists/reading/coachingRequests';
import { registrations } from '../lists/reading/registrations';
import { memoryOwnRows, type MemoryOwnRows } from './memoryOwnRows';

/** Both lists without SharePoint. */
export interface MemorySeatRoom {
  readonly registrations: MemoryOwnRows<typeof declaredRegistrations>;
  readonly coachingRequests: MemoryOwnRows<typeof declaredRequests>;
}

export const memorySeatRoom = (): MemorySeatRoom => ({
  registrations: memoryOwnRows<typeof declaredRegistrations>({ list: registrations }),
  coachingRequests: memoryOwnRows<typeof declaredRequests>({ list: coachingRequests })
});

export interface MemorySeats extends SeatKeeper {
  readonly room: MemorySeatRoom;
  /** Runs around each request from now on, and may throw before or after it is served. */
  through(request: <Answer>(serve: () => Answer) => Promise<Answer>): void;
}

/** Seats without SharePoint: the real keeper over lists in memory. */
export const memorySeats = (room = memorySeatRoom(), person = 7): MemorySeats => {
  let around: <Answer>(serve: () => Answer) => Promise<Answer> = async (serve) => serve();
  const request = <Answer>(serve: () => Answer): Promise<Answer> => around(serve);
  return {
    ...seatKeeper(
      {
        registrations: room.registrations.as(person, request),
        coachingRequests: room.coachingRequests.as(person, request)
      },
      (work) => work()
    ),
    room,
    through: (given) => void (around = given)
  };
};
