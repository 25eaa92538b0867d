import * as v from 'valibot';

/**
 * The ways in which the panels can stay beside the page, as far as they are used. Chrome has `sidePanel` only once the reader has allowed
 * it, Firefox has `sidebarAction` without being asked; a browser on a phone has neither, nor windows.
 */
export interface BesideApi {
  sidebarAction?: { open(): Promise<void> } | undefined;
  sidePanel?: { open(options: { windowId: number }): Promise<void> } | undefined;
  windows?: {
    create(options: { url: string; type: 'popup'; left: number; top: number; width: number; height: number }): Promise<unknown>;
    get(windowId: number): Promise<WindowPlace>;
  } | undefined;
  permissions: {
    contains(wanted: { permissions: 'sidePanel'[] }): Promise<boolean>;
    request(wanted: { permissions: 'sidePanel'[] }): Promise<boolean>;
  };
  storage: { session: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> } };
}

interface WindowPlace { left?: number | undefined; top?: number | undefined; width?: number | undefined; height?: number | undefined }

/** The width of a window of our own beside the page, in CSS pixels. */
const WIDTH = 400;

/**
 * Chromium makes a place for an extension's side panel when the extension starts. One that is allowed it later has none until it starts anew, and
 * to open it before takes the whole browser down (156, a failed CHECK): so it is noted for the session in which it was allowed, which ends just then.
 */
const ALLOWED_NOW = 'beside:allowed-now';
const AllowedNowSchema = v.object({ [ALLOWED_NOW]: v.literal(true) });

/** A window of our own at the right of another; rejects where the browser opens none. */
export async function windowBeside(windows: NonNullable<BesideApi['windows']>, windowId: number, page: string): Promise<void> {
  const place = await windows.get(windowId).catch((): WindowPlace => ({}));
  const { left = 0, top = 0, width = 1200, height = 800 } = place;
  await windows.create({ url: `${page}?window=${windowId}`, type: 'popup', left: left + Math.max(0, width - WIDTH), top, width: WIDTH, height });
}

/**
 * What opens the panels beside the page; null where the browser has no place for them. All that has to be known beforehand is asked for here:
 * in the click itself browsers wait for nothing. What it returns is false where nothing could be opened.
 */
export async function openerBeside(api: BesideApi, windowId: number, page: string): Promise<(() => Promise<boolean>) | null> {
  const { sidebarAction, windows } = api;
  if (sidebarAction !== undefined) return () => sidebarAction.open().then(() => true, () => false);
  if (windows === undefined) return null;
  const [allowed, allowedNow] = await Promise.all([
    api.permissions.contains({ permissions: ['sidePanel'] }).catch(() => false),
    api.storage.session.get(ALLOWED_NOW).then((stored) => v.is(AllowedNowSchema, stored)),
  ]);
  return async () => {
    try {
      if (allowed && !allowedNow && api.sidePanel !== undefined) {
        await api.sidePanel.open({ windowId });
        return true;
      }
      if (!allowed && await api.permissions.request({ permissions: ['sidePanel'] }).catch(() => false)) {
        await api.storage.session.set({ [ALLOWED_NOW]: true });
      }
      await windowBeside(windows, windowId, page);
      return true;
    } catch {
      return false;
    }
  };
}
