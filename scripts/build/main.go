// Command build makes the folder that a web server needs: the program as a
// packed WebAssembly file, the page pre-rendered around it, style, script and
// the table of sources.
//
// It holds nothing that changes between two builds of the same source: no
// time, no path, no random name. It fails when a size is over its budget.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", "dist", "folder to write; what was in it is removed")
	root := flag.String("root", ".", "root of the repository")
	address := flag.String("address", "", "where the folder will lie on the web, for the picture beside links: https://www.example.co.jp/cyber-cost/")
	removed := flag.Bool("removed", false, "build no site; print what each removal of docs/adr/0008 saves, which takes minutes")
	flag.Parse()
	var err error
	if *removed {
		err = weighRemoved(*root, os.Stdout)
	} else {
		err = run(*root, *out, *address)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(root, out, address string) error {
	work, err := os.MkdirTemp("", "cybercost-build-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)

	folder := &folder{}
	lists, err := withoutBeside(root)
	if err != nil {
		return err
	}
	program, err := compile(root, work, usual(), lists)
	if err != nil {
		return err
	}
	clients, err := compileClients(root, work, lists.facts)
	if err != nil {
		return err
	}
	parts, err := render(root, work)
	if err != nil {
		return err
	}
	if err := folder.assets(root, program, lists); err != nil {
		return err
	}
	if err := folder.clients(root, clients); err != nil {
		return err
	}
	name, plugin, err := folder.plugin(root, parts)
	if err != nil {
		return err
	}
	if err := folder.card(filepath.Join(root, "site"), address); err != nil {
		return err
	}
	if err := folder.pages(root, parts); err != nil {
		return err
	}
	sizes, err := folder.measure()
	if err != nil {
		return err
	}
	sizes.plugin = len(plugin)
	folder.files[name] = plugin
	if err := folder.write(out); err != nil {
		return err
	}
	sizes.print(os.Stdout)
	lists.words.print(os.Stdout)
	abs, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	fmt.Println("written to", abs)
	return sizes.check(os.Stdout)
}
