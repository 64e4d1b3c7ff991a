import type { ComponentProps } from 'react';
import type { ButtonKind } from './button-look.ts';
import { buttonLook } from './button-look.ts';

/** Does something here. One `primary` on a page: the next action. */
export function Button({
  kind = 'primary',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={`${buttonLook(kind)} ${className}`} {...rest} />;
}
