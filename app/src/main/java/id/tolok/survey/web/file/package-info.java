/// Pages where spreadsheets of answers are given, matched with the questions, looked at and kept.
@NullMarked
package id.tolok.survey.web.file;

import org.jspecify.annotations.NullMarked;
