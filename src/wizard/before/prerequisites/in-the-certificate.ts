/** Where what SPP's certificate says can be seen. */
export const inTheCertificate =
  'Check the address here, or look at the certificate on SPP: open {certificateMenu}.';
