// What our scripts find on a page beside themselves, and what each of them gives to the others.
import type { ParseSelector } from "typed-query-selector/parser";

declare global {
  interface ParentNode {
    querySelector<S extends string>(selector: S): ParseSelector<S, HTMLElement> | null;
    querySelectorAll<S extends string>(selector: S): NodeListOf<ParseSelector<S, HTMLElement>>;
  }
  interface Element {
    closest<S extends string>(selector: S): ParseSelector<S, HTMLElement> | null;
  }

  interface Document {
    /** What happens on a page happens to an element of it. */
    addEventListener<Type extends "change" | "click" | "focusin" | "focusout" | "input" | "keydown" | "toggle">(
      type: Type,
      listener: (event: DocumentEventMap[Type] & { target: HTMLElement }) => void,
      options?: boolean | AddEventListenerOptions,
    ): void;
  }
  interface Navigator {
    /** The line, where a browser tells of it. */
    connection?: { saveData?: boolean; effectiveType?: string };
  }
  interface DocumentEventMap {
    /** The reader's country is another: its ISO3 code, "" for none. */
    "dashboard:country": CustomEvent<string>;
  }

  /** What assets/service-worker.js finds around itself. */
  interface FetchEvent extends Event {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
    waitUntil(work: Promise<unknown>): void;
  }
  interface WorkerEvents {
    install: Event;
    activate: FetchEvent;
    fetch: FetchEvent;
  }
  interface ServiceWorkerGlobalScope {
    readonly caches: CacheStorage;
    readonly clients: { claim(): Promise<void> };
    readonly location: WorkerLocation;
    skipWaiting(): Promise<void>;
    addEventListener<Type extends keyof WorkerEvents>(type: Type, listener: (event: WorkerEvents[Type]) => void): void;
  }
  type WorkerLocation = Location;

  /** A control of a page, as dashboard/components/controls.py describes it to the page's scripts. */
  interface Control {
    name: string;
    id: string;
    /** What an address would say of its default. */
    default: string;
    /** Whether the reader's country leads its default. */
    leads: boolean;
    many: boolean;
    slider: boolean;
    /** The path before its value, where that stands in the path. */
    path: string;
    /** Whether it is the reader's country. */
    own: boolean;
    named: boolean;
    follows: string;
    /** The charts that it steers; none: it concerns all. */
    charts: string[];
    applies: Record<string, string[]>[];
  }
  /** What the widget of a control holds. */
  type Held = string | number | string[] | null | undefined;

  /** The properties of parts of a page, by the id of the part. */
  type Answer = Record<string, Record<string, unknown>>;

  interface Slide {
    /** What stands under its number: a chart with its selection, or kind and words. */
    entry: string;
    title?: string;
    text?: string;
  }
  interface Deck {
    title: string;
    lang: string;
    slides: Slide[];
  }

  /** An area as the search finds it. */
  interface Found {
    code: string;
    /** Its name in the language of the page. */
    name: string;
    /** The name that was found, where it is another. */
    other: string;
    lang: string;
  }
  /** Where the names of areas are, and in which language the page is. */
  interface NamesFrom {
    index: string;
    names: string;
    search: string;
    lang: string;
  }
  /** What is looked through besides countries, as dashboard/components/search_index.py gives it. */
  interface SearchIndex {
    heads: Record<string, string>;
    entries: [group: string, title: string, address: string, beside: string, words: string, takesCountry: number][];
    pairs: { shows: string; address: string; origins: string[]; destinations: string[] }[];
    forms: Record<string, string[]>;
    country: string;
  }
  /** An entry as it is compared. */
  interface SearchEntry extends SearchFound {
    takes: boolean;
    key: string;
    words: string[];
    more: string[];
    moreKey: string;
  }
  /** What is found besides countries. */
  interface SearchFound {
    group: string;
    title: string;
    beside: string;
    address: string;
  }
  interface Searched {
    found: SearchFound[];
    heads: Record<string, string>;
    /** The countries that a text names beside other words. */
    countries: string[];
    near: boolean;
  }
  interface Place {
    code: string;
    name: string;
  }
  /** The names in the languages of the page, as dashboard/components/country_index.py gives them. */
  interface NamesIndex {
    languages: string[];
    areas: { code: string; iso2: string; names: string[]; aliases: string[] }[];
  }
  /** Fuse, of which the search asks this. */
  type Matcher = new <Item>(items: Item[], options: object) => { search(text: string): { item: Item }[] };
  interface Area {
    code: string;
    name: string;
    codes: string[];
    entries: Name[];
  }
  /** A name as it is written, and as it is compared: with spaces and without. */
  interface Name {
    text: string;
    lang: string;
    key: string;
    tight: string;
  }

  /** What plotly.js draws, as far as our scripts look into it. */
  interface Figure {
    data: { type?: string }[];
    layout: {
      height?: number;
      geo?: object;
      [name: string]: unknown;
    };
    config?: object;
  }
  interface Size {
    width: number;
    height: number;
  }

  /** A chart of a profile on paper, as dashboard/components/paper.py draws it. */
  interface PaperChart extends Size {
    id: string;
    title: string;
    subtitle: string;
    summary: string;
    /** The numbers of its sources among those of the sheet. */
    sources: number[];
    /** None where there are no figures. */
    figure: Figure | null;
  }
  interface PaperSheet {
    charts: PaperChart[];
    about: string;
    notes: string[];
    sources: string[];
    /** Of plotly. */
    locale: string;
  }

  /** A view that a question leads to, and the slide that shows it, from 1; 0: none does. */
  interface ShownLead {
    title: string;
    chosen: string;
    number: number;
    chart: string;
    query: string;
  }
  /**
   * A slide of a show as dashboard/views/slides/showing.py gives it; one of a chart has `chart` and its `query`, one of a
   * question may have `leads`.
   */
  interface ShownSlide {
    kind: string;
    title: string;
    subtitle: string;
    text: string[];
    foot: string;
    link: string;
    chart?: string;
    query?: string;
    leads?: ShownLead[];
  }
  /** The same with its chart drawn. */
  interface DrawnSlide extends ShownSlide {
    space: string;
    figure: Figure;
    width: number;
    height: number;
    words: string;
    code: string;
    controls: ShownControl[];
  }
  interface ShownControl {
    name: string;
    label: string;
    widget: "radio" | "select" | "slider" | "checklist";
    most: number;
    play: boolean;
    value: string | number | string[];
    options: { value: string; label: string }[];
  }

  /** A deck as dashboard/views/slides/showing.py gives it. */
  interface Shown {
    title: string;
    lang: string;
    locale: string;
    note: string;
    problems: string[];
    slides: ShownSlide[];
  }
  /** A slide on the screen: what it says now, what it said at first, its chart as it was drawn last and for which query. */
  interface ShowStanding {
    box: HTMLElement;
    slide: ShownSlide;
    first: ShownSlide;
    drawn?: DrawnSlide;
    drawnOf?: string;
    plotted?: DrawnSlide;
    settled?: string;
    open?: HTMLElement;
    chosen?: Record<string, string>;
    entry?: string;
    asking?: { of: string; answer: Promise<DrawnSlide> };
  }
  /** What is pointed at on a slide, as the presenter is told it; most first. */
  interface Pointed {
    followers: number;
    points: { at: string; label: string; count: number }[];
    looks: { chart: string; title: string; count: number }[];
  }
  /** A mark of a chart as plotly.js tells that it is pressed. */
  interface PressedMark {
    location?: string;
    customdata?: any;
    /** Of a band between two. */
    source?: unknown;
    hovertext?: string;
    text?: string;
    label?: string;
    data?: { name?: string };
  }
  interface PressedPlot extends HTMLElement {
    on(name: "plotly_click", heard: (press: { points: PressedMark[] }) => void): void;
  }
  /** What may be pressed in a show: a key, a button where it has a label. */
  interface ShowAct {
    name: string;
    keys: string[];
    /** The messages of the button; of the help: what the keys are called, and what they do. */
    label?: string;
    says?: string;
    does?: string;
    arrow?: string;
    /** Whether it is for slides with a chart alone. */
    ofChart?: boolean;
    /** Whether what lies over the slide stays. */
    beside?: boolean;
    act: () => void;
  }
  /** How a show is shown. */
  interface ShowManner {
    className?: string;
    /** Whether charts are had for the slides beside the present one alone: hundreds of phones would ask for all at once. */
    near?: boolean;
    acts: ShowAct[];
    /** Another slide, or another choice on it, is there. */
    changed(): void;
  }
  /** The values of a control that are played: the one that stands now, and how the next is chosen and drawn. */
  interface PlayedRow {
    id: string;
    values: string[];
    now: () => string;
    choose: (value: string) => Promise<void>;
  }

  /** Makes an element with attributes and content. */
  type Made = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    set: Record<string, string>,
    ...children: (Node | string)[]
  ) => HTMLElementTagNameMap[Tag];

  type Kept = "kept" | "tab" | "page";

  /** A message as dashboard/messages/scripts.py gives it. */
  type MessageText = string | (string | { value: string } | MessageChoice)[];
  interface MessageChoice {
    value: string;
    of: Record<string, MessageText>;
    usual: string;
  }
  /** A number, which is written as the language does, or a text. */
  type MessageValue = string | number;

  /** What stands before assets/chart-element.js where other sites have it (dashboard/export/embedding.py). */
  var labourMigrationEmbedding: { address: string; words: Record<string, Record<string, string>> };

  // By the scripts themselves, in order of their names.
  var dashboardAddressGrammar: {
    MANNERS: string[];
    encoded(text: string, marks: string): string;
    asText(value: Held): string;
    manners(given: URLSearchParams): string[];
    query(controls: Control[], values: Held[], inPath: boolean, more: string[]): string;
    isDefault(control: Control, text: string): boolean;
    ofPage(page: string, controls: Control[], values: Held[], more: string[]): string;
    read(controls: Control[], path: string, given: URLSearchParams): (string | number | string[])[];
    texts(controls: Control[], held: Held[]): Record<string, string>;
    applies(control: Pick<Control, "applies">, now: Record<string, string>): boolean;
  };
  var dashboardAddress: { country(): string; write(values: Held[]): unknown };
  var dashboardSlider: { next(stops: number[], before: number, value: number): number };
  var dashboardStage: {
    update(controls: Control[], values: Held[], first: boolean): void;
    sheet(): string;
    panels(): string;
    busy(): boolean;
    /** What is chosen of a chart, as an address says it. */
    chosenFor(name: string): string;
  };
  var dashboardTable: {
    openWhole(name: string): void;
    /** A chart shows another choice. */
    follow(name: string): void;
    restore(): void;
    shown(name: string): string;
  };
  var dashboardAnswers: {
    held(address: string): Answer | null;
    /** null: it was refused; undefined: something newer is asked for. */
    ask(address: string): Promise<Answer | null | undefined>;
    ahead(addresses: string[]): void;
    /** Fetches nothing more ahead. */
    stop(): void;
  };
  var dashboardBase: string;
  /** The address of an answer of the present edition. */
  var dashboardAnswer: (path: string, query: string) => string;
  var dashboardConnection: {
    wanted(): string;
    recall(): void;
    replace(address: string): void;
    check(): void;
    reachable(): Promise<boolean>;
    /** The text of an answer that nobody waits for, "" where it does not come. */
    quietly(address: string, signal: AbortSignal): Promise<string>;
    /** Of an address of the kind nothing is awaited any more. */
    drop(address: string): void;
    leave(run: () => void): Promise<void>;
    turnTo(address: string): void;
    /** Asks as a browser does, without the banner. */
    send: typeof fetch;
    screen(): URL;
    turning(): boolean;
    reason(error: unknown): string;
  };
  var dashboardNames: {
    areas(from: NamesFrom): Promise<Area[]>;
    search(text: string, from: NamesFrom): Promise<{ found: Found[]; near: boolean; sure: boolean }>;
    /** A text as it is compared: without capitals, accents, marks. */
    fold(text: string): string;
    /** Asks once, and again after it could not be had. */
    kept<Answer>(ask: (from: NamesFrom) => Promise<Answer>): (from: NamesFrom) => Promise<Answer>;
    json(address: string): Promise<any>;
    matcher(from: NamesFrom): Promise<Matcher>;
  };
  var dashboardSearch: { search(text: string, from: NamesFrom, own: string): Promise<Searched> };
  var dashboardCountry: {
    stored(): string;
    open(click: { points: { location?: string; customdata?: string }[] } | null): unknown;
  };
  var dashboardFits: {
    /** Shows "More" where the controls of a bar do not fit into its row. */
    overflow(bar: HTMLElement): void;
    /** Opens or closes what a press on one of its buttons folds. */
    fold(pressed: Element): Element | null;
  };
  var dashboardRoom: {
    /** How far pictures are enlarged as a whole. */
    zoom(): number;
    /** The room of one chart alone on the page. */
    whole(): Size;
  };
  var dashboardDrawingSizes: {
    /** The least that a figure is drawn for. */
    LEAST: Size;
    /** Pixels rounded down to the steps of figures. */
    stepped(pixels: number): number;
    typeOn(screen: Size): number;
    onSlide(frame: Size, screen: Size): Size;
  };
  var dashboardBeside: (box: HTMLElement, button: HTMLElement) => void;
  var dashboardLanguage: {
    /** The language of the page; "" for English. */
    said: string;
    named(): string;
    english(given: URLSearchParams): string[];
    without(query: string): string;
  };
  var dashboardKeeping: {
    get(key: string): string;
    set(key: string, text: string): Kept;
    where(key: string): Kept;
    /** What is kept for this tab alone. */
    ofTab(key: string): string;
    setOfTab(key: string, text: string): void;
    lasting(): boolean;
  };
  var dashboardMessages: {
    /** Takes what scripts that are fetched later say. */
    add(more: Record<string, MessageText>): void;
    said(message: MessageText, values: Record<string, MessageValue>, lang: string): string;
    say(id: string, values?: Record<string, MessageValue>): string;
    sentences(texts: string[]): string;
  };
  var dashboardPlay: {
    stop(): void;
    playing(): { id: string; steps: number } | null;
    press(event: { detail: number }, button: HTMLElement, row: PlayedRow): void;
  };
  var dashboardShowSlide: {
    element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className?: string, text?: string): HTMLElementTagNameMap[Tag];
    build(slide: ShownSlide, label: string): HTMLElement;
    settle(box: HTMLElement, slide: ShownSlide): void;
    space(box: HTMLElement): string;
    plot(box: HTMLElement, drawn: DrawnSlide, locale: string): Promise<unknown>;
    outlines(): void;
  };
  var dashboardShowControls: {
    open(label: string): HTMLElement;
    fill(
      row: HTMLElement,
      controls: ShownControl[],
      choose: (name: string, value: string) => Promise<void>,
      restore: () => void,
    ): void;
  };
  var dashboardShowStanding: {
    have(one: ShowStanding, told: () => void): Promise<void>;
    draw(one: ShowStanding, locale: string): void;
    away(one: ShowStanding, error: unknown): void;
  };
  var dashboardShowDoor: {
    /** Of the page of slides, at which a show is followed. */
    address(code?: string): string;
    link(label: string, href: string): HTMLAnchorElement;
    clear(): void;
    screen(said: string, ...parts: HTMLElement[]): void;
    ask(said: string, begin: (code: string) => void): void;
    bar(code: string): void;
  };
  var dashboardShowKeys: {
    turns(turn: { by: (steps: number) => void; first: () => void; last: () => void }): Record<string, ShowAct>;
    table(acts: ShowAct[]): HTMLElement;
    leaves(event: KeyboardEvent & { target: HTMLElement }): boolean;
    meant(event: KeyboardEvent & { target: HTMLElement }, acts: ShowAct[]): ShowAct | undefined;
    swipes(stage: HTMLElement, turn: (steps: number) => void): void;
  };
  var dashboardShow: {
    ACTS: Record<string, ShowAct>;
    ofQuery(query: string): Promise<Shown>;
    raise(found: Shown, number: number, how: ShowManner): void;
    leave(): void;
    /** To a slide by its number, from 1. */
    turn(number: number): void;
    /** What is chosen of the chart of a slide, by its place from 0. */
    put(at: number, part: Slide): void;
    refresh(): void;
    over(act: string, content: HTMLElement[]): void;
    back(): boolean;
    shut(): boolean;
    warn(text: string): void;
    button(label: string, act: () => void): HTMLButtonElement;
    root(): HTMLElement | null;
    foot(): HTMLElement;
    now(): ShowStanding & { number: number; all: number };
    looked(): ShowStanding;
    entries(): (string | undefined)[];
    note(): string;
  };
  var dashboardPresent: {
    begin(): Promise<void>;
    /** Whether this page presents. */
    began(): boolean;
    query(): string;
    offer(act: ShowAct): void;
  };
  var dashboardLead: {
    led(): { show: string; key: string; link: string } | null;
    asks(): boolean;
    ask(on: boolean): void;
    /** Asks the server with the presenter's key, of a path below /follow. */
    send(method: string, path: string, body?: string): Promise<Response>;
    /** What it says of what it refuses. */
    refusal(answer: Response): Promise<string>;
  };
  var dashboardFollow: {
    begin(code: string): void;
    bar(): Promise<void>;
    following(): { code: string; own: boolean; deck: string; slide: number; asks: boolean; version: number } | null;
  };
  var dashboardPictureFile: {
    HEADER_END: number;
    textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer>;
    svgText(address: string, head: string): string;
  };
  var dashboardSlides: { move(from: number, to: number, act: string): void; standing(): boolean };
  var dashboardSlidesGrammar: {
    OF_THE_PAGE: string[];
    LANGUAGES: string[];
    chartEntry(chart: string, query: string): string;
    read(query: string): Deck;
    write(deck: Deck): string;
    named(search: string): boolean;
    manners(search: string): string[];
  };

  // By the script in the page itself: runs the program now; plotly.js, once it is there.
  var dashboardStart: () => void;
  /** The slide show that the address names. */
  var dashboardShows: "present" | "follow" | "";
  /** Fetches the scripts of slide shows. */
  var dashboardShowScripts: () => Promise<void>;
  var dashboardPlotly: () => Promise<typeof Plotly>;

  // By Dash and plotly.js.
  /** What Dash draws with. */
  var React: {
    createElement(kind: string, attributes: Record<string, unknown>, ...inside: unknown[]): unknown;
    useEffect(run: () => void, depends: unknown[]): void;
    useRef<Kept>(first: Kept): { current: Kept };
  };
  /** Components of Dash by their names, as dashboard/components/fields.py has them. */
  var dashboard_fields: Record<string, Function>;
  var dash_clientside: { no_update: unknown; set_props(id: string, props: Record<string, unknown>): void };
  var Plotly: {
    newPlot(drawing: Element, data: Figure["data"], layout: Figure["layout"], config?: object): Promise<unknown>;
    react(plot: Element, data: Figure["data"], layout: Figure["layout"], config?: object): Promise<unknown>;
    relayout(plot: Element, layout: Record<string, unknown>): Promise<unknown>;
    toImage(figure: Figure, how: Size & { format: string; scale: number }): Promise<string>;
  };
  /** The element in which plotly.js has drawn a figure. */
  type Plot = HTMLElement & Figure & { _context: object; _fullLayout?: Size };
}
