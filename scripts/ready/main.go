// Command ready makes sure that every check can run: Node with npm, Chromium, a
// Command ready makes sure that every check can run: Node with npm, Chromium, a
// Japanese font, the PDF tools, the web servers Apache, nginx, lighttpd, Caddy and
// BusyBox's, WordPress with PHP and a database, Python, in which the amounts are
// worked out once more, the C compiler that the race detector is linked with, the
// npm packages, and what the site is built with. With names it also readies what
// only these need: lighthouse, screens, and engines, which is Firefox, and WebKit
// with a screen to open it on. With build alone it readies what the build needs,
// and nothing else.
//
// It says what it installs before it does, and fails plainly where it cannot.
// What is there already is left alone.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "ready:", err)
		os.Exit(1)
	}
}

func run(also []string) error {
	if slices.Equal(also, []string{"build"}) {
		return installed(ofTheBuild())
	}
	wanted, folders := append(ofTheBuild(), needs()...), []string{"scripts/browsertest", "scripts/lint"}
	for _, name := range also {
		switch name {
		case "lighthouse":
			folders = append(folders, "scripts/lighthouse")
		case "screens":
			wanted = append(wanted, need{"pngquant", command("pngquant")}, need{"zopfli", command("zopflipng")})
		case "engines":
			wanted = append(wanted, ofEngines()...)
		default:
			return fmt.Errorf("nothing is known to be needed for %q", name)
		}
	}
	if err := installed(wanted); err != nil {
		return err
	}
	if err := nodeIsNewEnough(); err != nil {
		return err
	}
	for _, folder := range folders {
		if err := npmPackages(folder); err != nil {
			return err
		}
	}
	return nil
}

// installed brings what is missing.
func installed(wanted []need) error {
	if missing := missingPackages(wanted); len(missing) > 0 {
		if err := install(missing); err != nil {
			return err
		}
	}
	if still := missingPackages(wanted); len(still) > 0 {
		return fmt.Errorf("installed, but still not found: %s", strings.Join(still, " "))
	}
	return nil
}

// need is a thing that is used here and the Debian package that brings it.
type need struct {
	pkg   string
	found func() bool
}

func command(name string) func() bool {
	return func() bool {
		_, err := exec.LookPath(name)
		return err == nil
	}
}

// ofTheBuild is what the site is built with besides Go.
func ofTheBuild() []need {
	return []need{{"xz-utils", command("xz")}, {"libdeflate-tools", command("libdeflate-gzip")}}
}

// needs is what the tests use.
func needs() []need {
	file := func(path string) func() bool {
		return func() bool {
			_, err := os.Stat(path)
			return err == nil
		}
	}
	return []need{
		{"nodejs", command("node")},
		{"npm", command("npm")},
		{"chromium", browser("CHROMIUM", "/usr/bin/chromium")},
		{"fonts-noto-cjk", japaneseFont},
		{"poppler-utils", command("pdftotext")},
		{"apache2-bin", file("/usr/sbin/apache2")},
		{"nginx", file("/usr/sbin/nginx")},
		{"lighttpd", file("/usr/sbin/lighttpd")},
		{"caddy", file("/usr/bin/caddy")},
		{"busybox", command("busybox")},
		{"python3", command("python3")},
		{"gcc", command("gcc")},
		{"libc6-dev", file("/usr/include/stdlib.h")},
		{"wordpress", file("/usr/share/wordpress/wp-settings.php")},
		{"wordpress-l10n", file("/var/lib/wordpress/wp-content/languages/ja.mo")},
		{"wordpress-theme-twentytwentythree", file("/usr/share/wordpress/wp-content/themes/twentytwentythree")},
		{"mariadb-server", file("/usr/sbin/mariadbd")},
		{"mariadb-client", command("mariadb")},
		{"php-cli", command("php")},
		{"php-mysql", some("/usr/lib/php/*/mysqli.so")},
		{"libapache2-mod-php", some("/usr/lib/apache2/modules/libphp*.so")},
	}
}

// some is found where a file fits a pattern.
func some(pattern string) func() bool {
	return func() bool {
		found, err := filepath.Glob(pattern)
		return err == nil && len(found) > 0
	}
}

// ofEngines is what the tests in other engines use besides.
func ofEngines() []need {
	return []need{
		{"firefox-esr", browser("FIREFOX", "/usr/bin/firefox-esr")},
		{"gir1.2-webkit2-4.1", some("/usr/lib/*/girepository-1.0/WebKit2-4.1.typelib")}, // a library and what Python knows of it
		{"python3-gi", python("import gi")},
		{"python3-gi-cairo", python("import gi; gi.require_foreign('cairo')")},
		{"xvfb", command("Xvfb")},
	}
}

// browser is found where the tests will look for it.
func browser(variable, usual string) func() bool {
	return func() bool {
		path := os.Getenv(variable)
		if path == "" {
			path = usual
		}
		_, err := os.Stat(path)
		return err == nil
	}
}

// python asks Debian's own, which the packages are for and the tests use.
func python(program string) func() bool {
	return func() bool { return exec.Command("/usr/bin/python3", "-c", program).Run() == nil }
}

// japaneseFont asks the font system where there is one, else the package
// manager: without the font every screenshot and PDF is empty boxes.
func japaneseFont() bool {
	if out, err := exec.Command("fc-list", ":lang=ja", "family").Output(); err == nil {
		return len(strings.TrimSpace(string(out))) > 0
	}
	return exec.Command("dpkg", "-s", "fonts-noto-cjk").Run() == nil
}

func missingPackages(wanted []need) []string {
	var missing []string
	for _, n := range wanted {
		if !n.found() {
			missing = append(missing, n.pkg)
		}
	}
	return missing
}

// nodeIsNewEnough checks the oldest Node that the npm packages run on.
func nodeIsNewEnough() error {
	const oldestMajor, oldestMinor = 20, 19
	out, err := exec.Command("node", "--version").Output()
	if err != nil {
		return fmt.Errorf("asking node for its version: %w", err)
	}
	var major, minor int
	if _, err := fmt.Sscanf(string(out), "v%d.%d", &major, &minor); err != nil {
		return fmt.Errorf("node says its version is %q", out)
	}
	if major < oldestMajor || major == oldestMajor && minor < oldestMinor {
		return fmt.Errorf("node is %d.%d; the tests need %d.%d or newer, which this Debian does not have: install it and run again", major, minor, oldestMajor, oldestMinor)
	}
	return nil
}
