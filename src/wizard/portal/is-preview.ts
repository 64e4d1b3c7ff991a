/** Whether this is the frame on the page about embedding, which shares the storage of the wizard around it and leaves no trace there. */
export const isPreview = (search: string): boolean => new URLSearchParams(search).get('embed') === 'preview';
