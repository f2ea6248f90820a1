/// The form everybody may answer: what is behind a printed address, what was filled in, what
/// becomes of it.
@NullMarked
package id.tolok.survey.form;

import org.jspecify.annotations.NullMarked;
