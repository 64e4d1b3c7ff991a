import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * A key that changes when you arrive at a page (by a link, Back, Forward, or an address typed by hand) and stays while you answer on
 * it: what a page keeps for itself starts anew with it.
 */
export function useArrival(): string {
  const { key } = useLocation();
  const type = useNavigationType();
  const [arrival, setArrival] = useState(key);
  if (type === NavigationType.Replace || key === arrival) return arrival;
  setArrival(key);
  return key;
}
