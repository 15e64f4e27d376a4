namespace Gale.Codegen.Diagnostics;

/// <summary>A stretch of a document's text. Everything counts from zero, as the compiler counts.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character, in UTF-16 units.</param>
/// <param name="EndLine">Line behind the last character.</param>
/// <param name="EndColumn">Column behind the last character.</param>
internal readonly record struct TextRange(int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn);
