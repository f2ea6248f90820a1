/// Workbooks and CSV files: cells with their addresses, shown as a person sees them, and the lines
/// and tables they form on a sheet.
@NullMarked
package id.tolok.document.text.sheet;

import org.jspecify.annotations.NullMarked;
