/** A room of the wizard could not be fetched: the server is away, or hands out another build by now. */
export class RoomNotLoaded extends Error {}

/** Fetches a room. @throws RoomNotLoaded where it does not come */
export async function fetched<Room>(fetchRoom: () => Promise<Room>): Promise<Room> {
  try {
    return await fetchRoom();
  } catch (cause) {
    throw new RoomNotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
