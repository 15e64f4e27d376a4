namespace Gale.Codegen.CSharp;

/// <summary>A documented answer.</summary>
/// <param name="Status">The statuses it stands for.</param>
/// <param name="Shape">The JSON it brings; <see langword="null"/>: nothing that is read.</param>
internal sealed record ContentModel(StatusModel Status, ValueShape? Shape);
