"""What a drawing is made of: points, outlines, paths, colours, digits, the SVG document."""
