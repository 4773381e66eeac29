// Command release freezes a version: the built folder in one archive, the plugin
// for WordPress, the SHA-256 of both, and a manifest of every file and every
// figure in the folder.
//
// The same source gives the same bytes, whenever and wherever it is built.
// With -since it also writes what changed since an earlier archive. With -twice it
// proves that the bytes are the same on a copy in another folder; with -check it
// holds an archive against the hash that a page shows.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"cybercost/scripts/release/archive"
)

func main() {
	out := flag.String("out", "release", "folder to write")
	root := flag.String("root", ".", "root of the repository")
	twice := flag.Bool("twice", false, "build also from a copy elsewhere, and compare")
	since := flag.String("since", "", "archive of an earlier release: write also what changed since then")
	check := flag.String("check", "", "archive to hold against -hash")
	shown := flag.String("hash", "", "SHA-256 that the page shows")
	flag.Parse()
	var err error
	if *check != "" {
		err = checkArchive(*check, *shown)
	} else {
		err = run(*root, *out, *since, *twice)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(root, out, since string, twice bool) error {
	name, frozen, err := freeze(root)
	if err != nil {
		return err
	}
	if twice {
		return again(root, frozen)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for name, content := range frozen {
		target := filepath.Join(out, name)
		if err := os.WriteFile(target, content, 0o644); err != nil {
			return err
		}
		fmt.Printf("%s  %s\n", digest(content), target)
	}
	if since == "" {
		return nil
	}
	return changes(root, since, filepath.Join(out, name))
}

// changes writes what is different from an earlier archive beside the new one, whose
// name without its ending is given.
func changes(root, since, whole string) error {
	old, err := filepath.Abs(since)
	if err != nil {
		return err
	}
	now, err := filepath.Abs(whole + ".zip")
	if err != nil {
		return err
	}
	cmd := exec.Command("go", "run", "./scripts/changes", old, now)
	cmd.Dir, cmd.Stderr = root, os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("what changed since %s: %w", since, err)
	}
	target := whole + ".changes.md"
	if err := os.WriteFile(target, text, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s  %s\n", digest(text), target)
	return nil
}

// freeze builds the folder at root and returns the files of the release, and how
// their names begin.
func freeze(root string) (name string, frozen map[string][]byte, err error) {
	work, err := os.MkdirTemp("", "cybercost-release-")
	if err != nil {
		return "", nil, err
	}
	defer os.RemoveAll(work)
	built := filepath.Join(work, "dist")
	cmd := exec.Command("go", "run", "./scripts/build", "-out", built)
	cmd.Dir = root
	if text, err := cmd.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("%s%w", text, err)
	}
	version, err := os.ReadFile(filepath.Join(root, "site", "version.txt"))
	if err != nil {
		return "", nil, err
	}
	files, err := readFolder(built)
	if err != nil {
		return "", nil, err
	}
	name = "cybercost-" + strings.TrimSpace(string(version))
	// the plugin has the folder in it, and is no part of it
	inPlugins := "wordpress/" + name + ".zip"
	plugin, ok := files[inPlugins]
	if !ok {
		return "", nil, fmt.Errorf("the build wrote no %s", inPlugins)
	}
	delete(files, inPlugins)
	list, err := manifest(strings.TrimSpace(string(version)), files)
	if err != nil {
		return "", nil, err
	}
	inside := map[string][]byte{name + "/manifest.json": list}
	if err := addCompared(root, name, inside); err != nil {
		return "", nil, err
	}
	for file, content := range files {
		inside[name+"/cyber-cost/"+file] = content
	}
	packed, err := archive.Zip(inside)
	if err != nil {
		return "", nil, err
	}
	frozen = map[string][]byte{name + ".zip": packed, name + "-wordpress.zip": plugin, name + ".manifest.json": list}
	for _, file := range []string{name + ".zip", name + "-wordpress.zip"} {
		frozen[file+".sha256"] = []byte(digest(frozen[file]) + "  " + file + "\n")
	}
	return name, frozen, nil
}

func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// again freezes a copy of the repository in another folder and compares.
func again(root string, first map[string][]byte) error {
	work, err := os.MkdirTemp("", "cybercost-elsewhere-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	elsewhere := filepath.Join(work, "another folder", "deeper")
	if err := copyRepository(root, elsewhere); err != nil {
		return err
	}
	_, second, err := freeze(elsewhere)
	if err != nil {
		return err
	}
	for name, content := range first {
		if !bytes.Equal(content, second[name]) {
			return fmt.Errorf("%s differs when it is built in another folder: %s, %s", name, digest(content), digest(second[name]))
		}
	}
	fmt.Println("built in two folders: the same, byte for byte")
	return nil
}
