/// Forms of agencies, units, positions and people, and what they share.
@NullMarked
package id.tolok.organization.web.form;

import org.jspecify.annotations.NullMarked;
