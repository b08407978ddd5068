import { noted } from '../../device/noted';
import { whenLooked } from '../../device/whenLooked';
import type { Sent } from './sent';

/** Milliseconds to wait after the first failure; each further one doubles it. */
const firstWait = 2000;
const longestWait = 5 * 60 * 1000;

/** What waits on the device, and how it goes. */
export interface Goods {
  /** The channel by which tabs tell each other. */
  readonly channel: string;
  readonly owner: string;
  /** What it is called where failures are noted. */
  readonly what: string;
  /** Brings what waits to the list. Never rejects. */
  send(): Promise<Sent>;
  /** Something waits. */
  due(): Promise<boolean>;
  /** After each sending, before the other tabs are told. */
  sent(): Promise<void>;
  /** What another tab changed; `news`: what it told beside. */
  changed(news: unknown): Promise<void>;
  /** Before it is seen what is due, when the network is back or the page is looked at again. */
  look(): Promise<void>;
}

/** Makes what waits go by itself: when it is told, after a failure, when the network is back, when the page is looked at again. */
export interface Going {
  /** Sends now, or as soon as SharePoint wants to hear from us. */
  send(): void;
  sendIfDue(): void;
  /** Tells the other tabs that something changed. */
  tellTabs(news?: unknown): void;
  /** Why it did not go when it was last tried; undefined: it went, or was not tried. */
  hindrance(): Exclude<Sent['state'], 'sent'> | undefined;
}

/** Tabs tell each other; a browser that lets none do so leaves each to itself. */
const channelOf = (name: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
};

/** One for each person and site of a page; lasts as long as the page. */
export const goingByItself = ({ owner, what, ...goods }: Goods): Going => {
  const channel = channelOf(goods.channel);
  let hindrance: Exclude<Sent['state'], 'sent'> | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopLooking: (() => void) | undefined;
  /** Milliseconds since the page began, before which SharePoint does not want to hear from us. */
  let notBefore = 0;
  let sending: Promise<void> | undefined;
  let again = false;

  // News go beside the owner: tabs of 1.0.0 know the owner alone.
  const tellTabs = (news?: unknown): void => channel?.postMessage(news === undefined ? owner : [owner, news]);

  const plan = (ended: Sent): void => {
    clearTimeout(timer);
    stopLooking?.();
    stopLooking = ended.state === 'signedOut' ? whenLooked(goOn) : undefined;
    hindrance = ended.state === 'sent' ? undefined : ended.state;
    failures = ended.state === 'waiting' ? failures + 1 : 0;
    if (ended.state !== 'waiting') return;
    const wait = Math.max((ended.retryAfter ?? 0) * 1000, Math.min(firstWait * 2 ** (failures - 1), longestWait));
    notBefore = ended.retryAfter === undefined ? 0 : performance.now() + ended.retryAfter * 1000;
    timer = setTimeout(sendAfterWait, wait);
  };

  const sendAll = async (): Promise<void> => {
    do {
      again = false;
      plan(await goods.send());
      await goods.sent();
      tellTabs();
      // What comes while sending waits as long as SharePoint asked, and goes with the rest.
    } while (again && performance.now() >= notBefore);
  };

  function send(): void {
    if (performance.now() < notBefore) return;
    if (sending !== undefined) {
      again = true;
      return;
    }
    sending = sendAll()
      .catch(noted(what))
      .finally(() => (sending = undefined));
  }

  /** The wait is over, whatever a clock that stood still while the machine slept says. */
  function sendAfterWait(): void {
    notBefore = 0;
    send();
  }

  const sendIfDue = (): void => {
    goods.due().then((due) => {
      if (due) send();
    }, noted(what));
  };
  function goOn(): void {
    goods.look().catch(noted(what));
    sendIfDue();
  }
  window.addEventListener('online', goOn);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') goOn();
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const [whose, news] = Array.isArray(data) ? (data as readonly unknown[]) : [data];
    if (whose === owner) goods.changed(news).catch(noted(what));
  });

  return { send, sendIfDue, tellTabs, hindrance: () => hindrance };
};
