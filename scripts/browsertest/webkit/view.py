#!/usr/bin/python3
"""A window that is a WebKit view and nothing else, for view.mjs.

It takes one order a line on its input, {"id": 1, "do": "go", ...}, and answers each with a line, {"id": 1, "value": ...}
or {"id": 1, "error": "..."}. In between it tells what the page asks for and what goes wrong on it: {"tell": ..., "text": ...}.
WebKit's own driver is not used: it cannot print, narrows no window below 447 px and tells nothing of requests.
"""
import json
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

# runs before the page's own scripts, in every frame
WATCH = """
(() => {
  const tell = (text) => webkit.messageHandlers.fault.postMessage(text);
  document.addEventListener("securitypolicyviolation", (event) => tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener("error", (event) => { if (event.message) tell(`error: ${event.message} (${event.filename}:${event.lineno}, in ${location.href}, ${document.readyState})`); });
  addEventListener("unhandledrejection", (event) => tell(`error: ${event.reason}`));
  const { error } = console;
  console.error = (...all) => { tell(`console: ${all.join(" ")}`); error.apply(console, all); };
})();
"""


def say(**line):
    print(json.dumps(line), flush=True)


class Window:
    def __init__(self, dark, home):
        settings = Gtk.Settings.get_default()
        settings.set_property("gtk-application-prefer-dark-theme", dark)
        settings.set_property("gtk-enable-animations", False)  # what prefers-reduced-motion asks
        data = WebKit2.WebsiteDataManager(base_data_directory=home + "/data", base_cache_directory=home + "/cache")
        context = WebKit2.WebContext.new_with_website_data_manager(data)
        context.set_preferred_languages(["ja-JP", "ja"])
        context.connect("download-started", self.saving, home)
        self.content = WebKit2.UserContentManager()
        self.before(WATCH)
        self.content.register_script_message_handler("fault")
        self.content.connect("script-message-received::fault", lambda _, result: say(tell="fault", text=result.get_js_value().to_string()))
        self.view = WebKit2.WebView(web_context=context, user_content_manager=self.content)
        self.view.connect("resource-load-started", lambda _, resource, request: say(tell="request", text=request.get_uri()))
        self.view.connect("load-failed", lambda _, event, uri, error: say(tell="failed", text=f"{uri}: {error.message}"))
        self.view.connect("load-changed", self.loaded)
        self.view.connect("web-process-terminated", lambda _, reason: say(tell="fault", text=f"crash: {reason.value_nick}"))
        self.view.connect("run-file-chooser", self.chosen)
        self.view.connect("create", self.opened)
        self.view.connect("print", lambda _, operation: True)  # the sheet is printed by an order only
        self.loading = None
        self.files = []
        self.window = Gtk.Window()
        self.window.set_decorated(False)
        self.window.add(self.view)
        self.window.show_all()
        self.view.grab_focus()

    def before(self, script):
        self.content.add_script(WebKit2.UserScript.new(
            script, WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START, None, None))

    def loaded(self, _, event):
        if event == WebKit2.LoadEvent.FINISHED and self.loading:
            done, self.loading = self.loading, None
            done(None)

    def chosen(self, _, request):
        """What a visitor would pick when the page asks for a file."""
        request.select_files(self.files)
        return True

    def saving(self, _, download, home):
        """A file that the page saves lies in the view's own folder, and is told of when it is whole."""
        def named(_, name):
            download.set_destination(GLib.filename_to_uri(f"{home}/{name}"))
            return True
        download.connect("decide-destination", named)
        download.connect("failed", lambda _, error: say(tell="fault", text=f"not saved: {error.message}"))
        download.connect("finished", lambda _: say(tell="saved", text=GLib.filename_from_uri(download.get_destination())[0]))

    def opened(self, _, action):
        """A window of its own is told of and not opened."""
        say(tell="opened", text=action.get_request().get_uri())

    # orders; each calls done with its value once

    def go(self, done, url):
        self.loading = done
        self.view.load_uri(url)

    def reload(self, done):
        self.loading = done
        self.view.reload()

    def size(self, done, width, height):
        self.window.resize(width, height)
        self.window.set_size_request(width, height)
        left = [100]

        def there():
            have = [self.view.get_allocated_width(), self.view.get_allocated_height()]
            left[0] -= 1
            if have != [width, height] and left[0]:
                return True
            return done(have)
        GLib.timeout_add(50, there)

    def init(self, done, script):
        self.before(script)
        done(None)

    def choose(self, done, files):
        self.files = files
        done(None)

    def call(self, done, body):
        """Runs the body of an async function that returns JSON."""
        def ended(view, result):
            try:
                done(json.loads(view.call_async_javascript_function_finish(result).to_string()))
            except GLib.Error as error:
                done(error=error.message)
        self.view.call_async_javascript_function(body, -1, None, None, None, None, ended)

    def picture(self, done, file, whole):
        region = WebKit2.SnapshotRegion.FULL_DOCUMENT if whole else WebKit2.SnapshotRegion.VISIBLE

        def ended(view, result):
            try:
                view.get_snapshot_finish(result).write_to_png(file)
                done(None)
            except GLib.Error as error:
                done(error=error.message)
        self.view.get_snapshot(region, WebKit2.SnapshotOptions.NONE, None, ended)

    def columns(self, done, x, y, width, height):
        """For each column of a part of the window, whether anything dark is drawn in it."""
        def ended(view, result):
            surface = view.get_snapshot_finish(result)
            surface.flush()
            stride, data = surface.get_stride(), surface.get_data()
            done([any(data[row * stride + column * 4 + 1] < 128 for row in range(y, y + height)) for column in range(x, x + width)])
        self.view.get_snapshot(WebKit2.SnapshotRegion.VISIBLE, WebKit2.SnapshotOptions.NONE, None, ended)

    def print(self, done, file, margin):
        """What the visitor's own printing to A4 would do, into a file; margin is the printer's, in mm."""
        operation = WebKit2.PrintOperation.new(self.view)
        settings = Gtk.PrintSettings()
        settings.set_printer("Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))
        for edge in ("top", "bottom", "left", "right"):
            getattr(setup, f"set_{edge}_margin")(margin, Gtk.Unit.MM)
        operation.set_print_settings(settings)
        operation.set_page_setup(setup)
        failed = []
        operation.connect("failed", lambda _, error: failed.append(error.message))
        operation.connect("finished", lambda _: done(None) if not failed else done(error=failed[0]))
        operation.print_()
        self.printing = operation  # lives until it has finished

    def event(self, kind, device, **facts):
        event = Gdk.Event.new(kind)
        event.window = self.view.get_window()
        event.time = Gtk.get_current_event_time()
        event.send_event = True
        for name, value in facts.items():
            setattr(event, name, value)
        event.set_device(device)
        Gtk.main_do_event(event)

    def click(self, done, x, y):
        pointer = Gdk.Display.get_default().get_default_seat().get_pointer()
        self.event(Gdk.EventType.MOTION_NOTIFY, pointer, x=x, y=y)
        self.event(Gdk.EventType.BUTTON_PRESS, pointer, x=x, y=y, button=1)
        self.event(Gdk.EventType.BUTTON_RELEASE, pointer, x=x, y=y, button=1, state=Gdk.ModifierType.BUTTON1_MASK)
        GLib.timeout_add(50, lambda: done(None))

    def press(self, done, key, shift=False):
        keyval = Gdk.keyval_from_name(key)
        display = Gdk.Display.get_default()
        _, codes = Gdk.Keymap.get_for_display(display).get_entries_for_keyval(keyval)
        state = Gdk.ModifierType.SHIFT_MASK if shift else Gdk.ModifierType(0)
        for kind in (Gdk.EventType.KEY_PRESS, Gdk.EventType.KEY_RELEASE):
            self.event(kind, display.get_default_seat().get_keyboard(), keyval=keyval, hardware_keycode=codes[0].keycode, state=state)
        GLib.timeout_add(50, lambda: done(None))


def main():
    window = Window("--dark" in sys.argv, sys.argv[1])

    def order(channel, _):
        line = sys.stdin.readline()
        if not line:
            Gtk.main_quit()
            return False
        wanted = json.loads(line)
        number, name = wanted.pop("id"), wanted.pop("do")

        def done(value=None, error=None):
            say(**({"id": number, "value": value} if error is None else {"id": number, "error": error}))
            return False
        try:
            getattr(window, name)(done, **wanted)
        except Exception as error:  # whatever it is, the test is to hear of it
            done(error=repr(error))
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, order)
    say(tell="version", text=f"{WebKit2.get_major_version()}.{WebKit2.get_minor_version()}.{WebKit2.get_micro_version()}")
    Gtk.main()


main()
