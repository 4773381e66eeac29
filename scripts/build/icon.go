package main

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
)

// iconDrawing is site/page/icon.svg in units of a square of 32: x, y, width and
// height of each white bar of the ruler.
var iconDrawing = [][4]int{{4, 21, 24, 2}, {5, 18, 2, 4}, {10, 14, 2, 8}, {15, 18, 2, 4}, {20, 14, 2, 8}, {25, 18, 2, 4}}

// icon draws the ruler into a square of the given side. The drawing takes the
// middle part of the square; systems that cut icons round need a margin.
func icon(side, part int) ([]byte, error) {
	picture := image.NewNRGBA(image.Rect(0, 0, side, side))
	green := image.NewUniform(color.NRGBA{R: 0x0b, G: 0x6b, B: 0x5e, A: 0xff})
	draw.Draw(picture, picture.Bounds(), green, image.Point{}, draw.Src)
	at := func(unit int) int { return side/2 + (unit-16)*part/32 }
	for _, bar := range iconDrawing {
		area := image.Rect(at(bar[0]), at(bar[1]), at(bar[0]+bar[2]), at(bar[1]+bar[3]))
		draw.Draw(picture, area, image.White, image.Point{}, draw.Src)
	}
	var b bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, picture)
	return b.Bytes(), err
}

func (f *folder) icons() error {
	for name, size := range map[string][2]int{"icon-180.png": {180, 150}, "icon-192.png": {192, 180}, "icon-512.png": {512, 480}, "icon-maskable.png": {512, 360}} {
		content, err := icon(size[0], size[1])
		if err != nil {
			return err
		}
		f.add(name, content)
	}
	return nil
}
