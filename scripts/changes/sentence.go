package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// sentence is a text of the page in both languages, and what it is called in package
// words: the variable, and within a table the key or the place.
type sentence struct{ name, japanese, english string }

// sentences reads the texts of a folder with the sources of package words, in their
// order. A text is what has two strings side by side, and nothing else.
func sentences(files fs.FS, folder string) ([]sentence, error) {
	names, err := fs.Glob(files, folder+"/*.go")
	if err != nil {
		return nil, err
	}
	var all []sentence
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path.Base(name), content, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range file.Decls {
			if function, is := d.(*ast.FuncDecl); is {
				all = append(all, inFunction(function)...)
			}
			general, is := d.(*ast.GenDecl)
			if !is {
				continue
			}
			for _, spec := range general.Specs {
				one, is := spec.(*ast.ValueSpec)
				if !is {
					continue
				}
				for i, value := range one.Values {
					all = append(all, within(value, one.Names[i].Name)...)
				}
			}
		}
	}
	return all, nil
}

// inFunction lists the texts of a function, which have no name but their place.
func inFunction(f *ast.FuncDecl) []sentence {
	var all []sentence
	ast.Inspect(f, func(n ast.Node) bool {
		literal, is := n.(*ast.CompositeLit)
		if !is {
			return true
		}
		if texts := within(literal, f.Name.Name+" "+strconv.Itoa(len(all)+1)); len(texts) > 0 {
			all = append(all, texts...)
			return false
		}
		return true
	})
	return all
}

// within lists the texts of an expression.
func within(e ast.Expr, name string) []sentence {
	switch e := e.(type) {
	case *ast.CallExpr:
		var all []sentence
		for _, argument := range e.Args {
			all = append(all, within(argument, name)...)
		}
		return all
	case *ast.CompositeLit:
		if list, is := e.Type.(*ast.ArrayType); is && types.ExprString(list.Elt) == "string" {
			return nil // other words for a heading
		}
		if len(e.Elts) == 2 {
			if ja, is := literal(e.Elts[0]); is {
				if en, is := literal(e.Elts[1]); is {
					return []sentence{{name, ja, en}}
				}
			}
		}
		var all []sentence
		for i, element := range e.Elts {
			key := strconv.Itoa(i + 1)
			if pair, is := element.(*ast.KeyValueExpr); is {
				key, element = types.ExprString(pair.Key), pair.Value
			}
			all = append(all, within(element, name+" "+key)...)
		}
		return all
	}
	return nil
}

func literal(e ast.Expr) (string, bool) {
	one, is := e.(*ast.BasicLit)
	if !is || one.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(one.Value)
	return text, err == nil
}

// ofWords tells the texts that are worded differently, and those that came or went.
// One that only changed its name is no difference.
func (f *found) ofWords(old, now []sentence) {
	before, told := map[string]sentence{}, map[[2]string]bool{}
	for _, s := range old {
		before[s.name] = s
		told[[2]string{s.japanese, s.english}] = true
	}
	after, stays := map[string]bool{}, map[[2]string]bool{}
	for _, s := range now {
		after[s.name] = true
		stays[[2]string{s.japanese, s.english}] = true
	}
	for _, s := range now {
		was, had := before[s.name]
		switch same := told[[2]string{s.japanese, s.english}]; {
		case same:
		case had:
			for _, pair := range [][2]string{{was.japanese, s.japanese}, {was.english, s.english}} {
				if pair[0] != pair[1] {
					f.Sentences = append(f.Sentences, row("`"+s.name+"`", pair[0], pair[1]))
				}
			}
		default:
			f.Sentences = append(f.Sentences, row("`"+s.name+"`", none, s.japanese+"\n"+s.english))
		}
	}
	for _, s := range old {
		if !after[s.name] && !stays[[2]string{s.japanese, s.english}] {
			f.Sentences = append(f.Sentences, row("`"+s.name+"`", s.japanese+"\n"+s.english, none))
		}
	}
}
