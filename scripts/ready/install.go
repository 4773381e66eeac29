package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// install brings Debian packages, as root or through sudo without a password.
func install(packages []string) error {
	wanted := "apt-get install " + strings.Join(packages, " ")
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("missing: %s; this machine has no apt-get to install them", strings.Join(packages, " "))
	}
	var prefix []string
	if os.Geteuid() != 0 {
		if exec.Command("sudo", "-n", "true").Run() != nil {
			return fmt.Errorf("missing: %s; run as root: %s", strings.Join(packages, " "), wanted)
		}
		prefix = []string{"sudo", "-n"}
	}
	fmt.Println("ready: missing, so now installing:", strings.Join(packages, " "))
	for _, args := range [][]string{
		{"apt-get", "update", "-q"},
		append([]string{"apt-get", "install", "-q", "-y", "--no-install-recommends"}, packages...),
	} {
		if err := show("", append(prefix, args...)...); err != nil {
			return fmt.Errorf("%w; by hand: %s", err, wanted)
		}
	}
	for pkg, service := range map[string]string{"nginx": "nginx", "lighttpd": "lighttpd", "caddy": "caddy", "mariadb-server": "mariadb"} {
		if !slices.Contains(packages, pkg) {
			continue
		}
		if err := quiet(prefix, service); err != nil {
			return err
		}
	}
	return nil
}

// quiet ends a server that Debian starts when it is installed: the tests start
// their own, on this machine only.
func quiet(prefix []string, service string) error {
	if _, err := os.Stat("/run/systemd/system"); err != nil {
		return nil
	}
	return show("", append(prefix, "systemctl", "disable", "--now", service)...)
}

// npmPackages installs exactly what the lock file names, unless that is what
// is there.
func npmPackages(dir string) error {
	lock, err := os.ReadFile(filepath.Join(dir, "package-lock.json"))
	if err != nil {
		return err
	}
	stamp := filepath.Join(dir, "node_modules", ".installed-lock.json")
	if have, err := os.ReadFile(stamp); err == nil && bytes.Equal(have, lock) {
		return nil
	}
	fmt.Println("ready: now installing the npm packages of", dir)
	if err := show(dir, "npm", "ci", "--no-fund", "--no-audit"); err != nil {
		return err
	}
	return os.WriteFile(stamp, lock, 0o644)
}

// show runs a command with its output visible.
func show(dir string, args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w", strings.Join(args, " "), err)
	}
	return nil
}
