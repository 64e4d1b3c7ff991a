/** Pictures that were given on a page that does not read them itself, until the page that does takes them. In memory only. */
let given: readonly File[] = [];

export const givePictures = (pictures: readonly File[]): void => {
  given = pictures;
};

/** What was given; it is handed out once. */
export function takeGivenPictures(): readonly File[] {
  const taken = given;
  given = [];
  return taken;
}
