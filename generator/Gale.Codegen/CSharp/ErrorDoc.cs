using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What a documented error says of itself, for <c>&lt;exception&gt;</c>.</summary>
/// <param name="HasBody">Whether the exception carries a typed body.</param>
/// <param name="Body">The type of the body, where the document declares it.</param>
/// <param name="Lines">Statuses and meanings, one a line.</param>
internal sealed record ErrorDoc(bool HasBody, TypeName? Body, EquatableArray<XmlText> Lines);
