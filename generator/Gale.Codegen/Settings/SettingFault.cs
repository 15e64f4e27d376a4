using Gale.Codegen.Collections;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Settings;

/// <summary>Something wrong with a GaleSpec item; reported where the item stands in the project file, if it stands there.</summary>
/// <param name="Descriptor">The kind of fault.</param>
/// <param name="Path">The document that the item names.</param>
/// <param name="Setting">The metadata at fault; <see langword="null"/>: the item itself.</param>
/// <param name="Arguments">The message's arguments.</param>
internal sealed record SettingFault(DiagnosticDescriptor Descriptor, string Path, string? Setting, EquatableArray<string> Arguments)
{
    public static SettingFault Of(DiagnosticDescriptor descriptor, string path, string? setting, params string[] arguments) =>
        new(descriptor, path, setting, new EquatableArray<string>(arguments));
}
