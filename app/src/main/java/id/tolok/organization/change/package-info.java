/// Changes of the organisation, by its rules and with their trail.
@NullMarked
package id.tolok.organization.change;

import org.jspecify.annotations.NullMarked;
