/** A TLS record of type alert: fatal (2), unrecognized_name (112), RFC 6066 section 3. */
export const unrecognizedName = Buffer.from([0x15, 3, 3, 0, 2, 2, 112]);
