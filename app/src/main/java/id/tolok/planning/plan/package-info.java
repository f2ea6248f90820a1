/// Works out what is planned: the decree's targets, the settings people made, their split.
@NullMarked
package id.tolok.planning.plan;

import org.jspecify.annotations.NullMarked;
