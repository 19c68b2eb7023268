// At which size a figure is drawn: the bounds and steps of all, what a slide asks for. Nothing here knows the page.
(function () {
  "use strict";

  // On a slide: the smallest type of the room, in pixels of the screen, and that of a figure before it is enlarged; a phone
  // in the hand keeps the latter. Then the least and the most that a figure is drawn for (dashboard/space.py).
  const READ = 16, OF_HEIGHT = 48, OF_WIDTH = 80;
  const SMALLEST = 12;
  const PHONE = 640, LYING = 520;
  const LEAST = { width: 300, height: 240 }, MOST = { width: 2000, height: 1400 }, STEP = 20;

  // The least size of type on a slide, which grows with the screen: 16 pixels on a laptop, 22 on a projector.
  /** @type {(screen: Size) => number} */
  function typeOn(screen) {
    if (screen.width < PHONE || screen.height < LYING) return SMALLEST;
    return Math.max(READ, Math.min(screen.height / OF_HEIGHT, screen.width / OF_WIDTH));
  }

  /** @type {(pixels: number) => number} */
  const stepped = (pixels) => Math.floor(pixels / STEP) * STEP;

  // What a figure is drawn for to be enlarged to its frame on a slide, with type that can be read from the back of the room.
  /** @type {(frame: Size, screen: Size) => Size} */
  function onSlide(frame, screen) {
    const readable = Math.min(typeOn(screen) / SMALLEST, frame.width / LEAST.width, frame.height / LEAST.height);
    const zoom = Math.max(readable, frame.width / MOST.width, frame.height / MOST.height);
    return { width: stepped(frame.width / zoom), height: stepped(frame.height / zoom) };
  }

  globalThis.dashboardDrawingSizes = { LEAST, stepped, typeOn, onSlide };
})();
