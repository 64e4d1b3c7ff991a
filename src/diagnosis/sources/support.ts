/** Where the vendor's documents are, without a locale: the site then picks the reader's own. */
export const support = 'https://support.oneidentity.com';
