import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '@/lib/paths';
import { closeTab, openTab, replaceTab, restoreTabs, tabs, titleTab } from '@/lib/tabs';

const open = () => tabs.get().tabs.map(({ path }) => path);

describe('tabs', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/');
    restoreTabs('nobody-yet', () => true);
  });

  it('always begins with the partner table, which cannot be closed', () => {
    closeTab(paths.partners);
    expect(open()).toEqual([paths.partners]);
    expect(location.pathname).toBe(paths.partners);
  });

  it('opens each address once and shows it', () => {
    openTab('/partners/1');
    openTab('/fields');
    openTab('/partners/1');
    expect(open()).toEqual([paths.partners, '/partners/1', '/fields']);
    expect(tabs.get().active).toBe('/partners/1');
    expect(location.pathname).toBe('/partners/1');
  });

  it('opens in the background without leaving where the user is', () => {
    openTab('/partners/1', { background: true });
    expect(tabs.get().active).toBe(paths.partners);
  });

  it('goes back to the tab used before when one is closed', () => {
    openTab('/a');
    openTab('/b');
    openTab('/a');
    closeTab('/a');
    expect(tabs.get().active).toBe('/b');
  });

  it('puts the saved card in the place of the new one', () => {
    openTab(paths.newPartner);
    openTab('/fields', { background: true });
    replaceTab(paths.newPartner, '/partners/7');
    expect(open()).toEqual([paths.partners, '/partners/7', '/fields']);
    expect(tabs.get().active).toBe('/partners/7');
  });

  it('is the same after a reload, titles and all', () => {
    openTab('/partners/1');
    titleTab('/partners/1', 'Иванов');
    openTab('/fields');
    history.replaceState(null, '', '/');
    restoreTabs('nobody-yet', () => true);
    expect(tabs.get().tabs[1]).toEqual({ path: '/partners/1', title: 'Иванов' });
    expect(tabs.get().active).toBe('/fields');
  });

  it('opens the address it was asked for, and the table where there is no such screen', () => {
    history.replaceState(null, '', '/users');
    restoreTabs('nobody-yet', (path) => path !== '/nowhere');
    expect(tabs.get().active).toBe('/users');
    history.replaceState(null, '', '/nowhere');
    restoreTabs('nobody-yet', (path) => path !== '/nowhere');
    expect(tabs.get().active).toBe(paths.partners);
  });

  it('keeps people’s tabs apart', () => {
    openTab('/fields');
    history.replaceState(null, '', '/');
    restoreTabs('someone-else', () => true);
    expect(open()).toEqual([paths.partners]);
  });
});
