package id.tolok.survey.web.service;

import id.tolok.shell.part.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service.
///
/// @param removing where it is given up; absent where it was
public record ServiceView(
    List<Crumb> crumbs, ServicesView.ServiceForm form, @Nullable String removing, String back) {}
