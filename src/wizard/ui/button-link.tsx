import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link } from 'react-router';
import type { ButtonKind } from './button-look.ts';
import { buttonLook } from './button-look.ts';

/** Leads to another step, and looks like a button. */
export function ButtonLink({
  to,
  kind = 'primary',
  children,
}: {
  to: To;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <Link to={to} className={buttonLook(kind)}>
      {children}
    </Link>
  );
}
