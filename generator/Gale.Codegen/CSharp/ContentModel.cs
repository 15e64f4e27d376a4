namespace Gale.Codegen.CSharp;

/// <summary>A documented answer.</summary>
/// <param name="Status">The statuses it stands for.</param>
/// <param name="Reader">The runtime's method that describes it: <c>Json</c>, <c>Text</c>, <c>Stream</c>.</param>
/// <param name="MediaType">The media type to ask for, where it is not JSON.</param>
/// <param name="Case">The kind of success it is, where the operation has several.</param>
/// <param name="Shape">What it brings; <see langword="null"/>: nothing that is read.</param>
internal sealed record ContentModel(StatusModel Status, Identifier Reader, Literal MediaType, ResultCaseModel? Case, ValueShape? Shape);
