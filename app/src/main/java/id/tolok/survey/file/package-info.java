/// Spreadsheets of answers: what their columns mean, what their rows say, and keeping them.
@NullMarked
package id.tolok.survey.file;

import org.jspecify.annotations.NullMarked;
