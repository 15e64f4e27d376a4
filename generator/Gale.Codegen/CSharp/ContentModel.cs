using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A documented answer.</summary>
/// <param name="Status">The statuses it stands for.</param>
/// <param name="Reader">The runtime's method that describes it: <c>Json</c>, <c>Text</c>, <c>Stream</c>, <c>None</c>.</param>
/// <param name="TypeArguments">What that method is closed over.</param>
/// <param name="MediaType">The media type to ask for, where the method does not know it.</param>
/// <param name="Case">The kind of success it is, where the operation has several.</param>
internal sealed record ContentModel(
    StatusModel Status, Identifier Reader, EquatableArray<TypeName> TypeArguments, Literal? MediaType, ResultCaseModel? Case);
