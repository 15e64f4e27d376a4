namespace Gale.Codegen.CSharp;

/// <summary>A property that is gone.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Reason">What code that uses it is told.</param>
internal sealed record GoneMemberModel(Identifier Name, TypeName Type, Literal Reason)
{
    /// <summary>The server that it was, whose variables it took.</summary>
    public ServerModel? Server { get; init; }
}
