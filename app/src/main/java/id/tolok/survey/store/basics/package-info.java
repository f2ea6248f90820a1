/// What surveys are made of: services, the places of them, questionnaires.
@NullMarked
package id.tolok.survey.store.basics;

import org.jspecify.annotations.NullMarked;
