// Command ready makes sure that every check can run: Node with npm, Chromium, a
// Japanese font, the PDF tools, the web servers Apache and nginx, the C compiler
// that the race detector is linked with, and the npm packages. With names it also readies what only these need: lighthouse,
// screens.
//
// It says what it installs before it does, and fails plainly where it cannot.
// What is there already is left alone.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "ready:", err)
		os.Exit(1)
	}
}

func run(also []string) error {
	wanted, folders := needs(), []string{"scripts/browsertest", "scripts/lint"}
	for _, name := range also {
		switch name {
		case "lighthouse":
			folders = append(folders, "scripts/lighthouse")
		case "screens":
			wanted = append(wanted, need{"pngquant", command("pngquant")}, need{"zopfli", command("zopflipng")})
		default:
			return fmt.Errorf("nothing is known to be needed for %q", name)
		}
	}
	if missing := missingPackages(wanted); len(missing) > 0 {
		if err := install(missing); err != nil {
			return err
		}
	}
	if still := missingPackages(wanted); len(still) > 0 {
		return fmt.Errorf("installed, but still not found: %s", strings.Join(still, " "))
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

// need is a thing the tests use and the Debian package that brings it.
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
		{"chromium", chromium},
		{"fonts-noto-cjk", japaneseFont},
		{"poppler-utils", command("pdftotext")},
		{"apache2-bin", file("/usr/sbin/apache2")},
		{"nginx", file("/usr/sbin/nginx")},
		{"gcc", command("gcc")},
		{"libc6-dev", file("/usr/include/stdlib.h")},
	}
}

// chromium is found where the tests will look for it.
func chromium() bool {
	path := os.Getenv("CHROMIUM")
	if path == "" {
		path = "/usr/bin/chromium"
	}
	_, err := os.Stat(path)
	return err == nil
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
