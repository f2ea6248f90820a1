package id.tolok.survey.web.numbers;

import id.tolok.shell.part.MarkView;

/// One service of a round. Part `survey/part/services`.
///
/// @param hidden why nothing is shown of it; empty where something is
public record ServiceLine(
    String name, String respondents, String index, MarkView mark, String hidden) {}
