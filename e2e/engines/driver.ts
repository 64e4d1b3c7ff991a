/**
 * What the journeys in other engines ask of a browser: commands of WebDriver (W3C, classic), as the method and path that a driver takes over
 * HTTP, and as the name that Firefox's Marionette takes over its socket.
 */
export const commands = {
  navigate: ['POST', 'url', 'WebDriver:Navigate'],
  back: ['POST', 'back', 'WebDriver:Back'],
  refresh: ['POST', 'refresh', 'WebDriver:Refresh'],
  elements: ['POST', 'elements', 'WebDriver:FindElements'],
  active: ['GET', 'element/active', 'WebDriver:GetActiveElement'],
  role: ['GET', 'element/{id}/computedrole', 'WebDriver:GetComputedRole'],
  label: ['GET', 'element/{id}/computedlabel', 'WebDriver:GetComputedLabel'],
  click: ['POST', 'element/{id}/click', 'WebDriver:ElementClick'],
  type: ['POST', 'element/{id}/value', 'WebDriver:ElementSendKeys'],
  clear: ['POST', 'element/{id}/clear', 'WebDriver:ElementClear'],
  script: ['POST', 'execute/sync', 'WebDriver:ExecuteScript'],
  actions: ['POST', 'actions', 'WebDriver:PerformActions'],
  frame: ['POST', 'frame', 'WebDriver:SwitchToFrame'],
  resize: ['POST', 'window/rect', 'WebDriver:SetWindowRect'],
  print: ['POST', 'print', 'WebDriver:Print'],
} as const;

export type Command = keyof typeof commands;

/** A browser with one window. */
export interface Driver {
  /** The browser's own name with its version. */
  browser: string;
  /**
   * Sends a command; `id` in its parameters is an element's.
   *
   * @returns the command's value
   * @throws Error with the driver's words where the command fails
   */
  send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;
  quit: () => Promise<void>;
}

/** Key under which WebDriver names an element (W3C WebDriver, 12.1). */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
