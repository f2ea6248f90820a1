package id.tolok.document.extract.row;

import id.tolok.document.table.Heading;

/// A column of a table whose heading was understood.
///
/// @param index from 0
/// @param title the heading as printed
record Column(int index, Heading heading, String title) {}
