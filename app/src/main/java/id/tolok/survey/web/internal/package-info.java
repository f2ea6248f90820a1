/// The form of internal rounds, opened by who signed in and sent without a name.
@NullMarked
package id.tolok.survey.web.internal;

import org.jspecify.annotations.NullMarked;
