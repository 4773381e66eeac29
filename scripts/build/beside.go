package main

import "maps"

// beside is what the program is compiled without and the page brings: docs/adr/0011 and 0012.
type beside struct {
	english english
	facts   facts
}

func withoutBeside(root string) (beside, error) {
	e, err := withoutEnglish(root)
	if err != nil {
		return beside{}, err
	}
	f, err := withoutFacts(root)
	return beside{e, f}, err
}

// write puts all changed sources into a folder, and returns what the compiler reads
// in place of which.
func (b beside) write(folder string) (map[string]string, error) {
	all, err := b.english.write(folder)
	if err != nil {
		return nil, err
	}
	read, err := b.facts.write(folder)
	maps.Copy(all, read)
	return all, err
}
