namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The generated type of what one operation is sent, or of what it answers with one status.</summary>
/// <param name="Bodies">
/// <c>{operationId}.{status|request}</c>; <c>errors</c> for every status of 400 and more that has no row of its own.
/// </param>
/// <param name="Type">The generated type.</param>
internal abstract record PayloadType(string Bodies, Type Type)
{
    public abstract object Read(string json);

    public abstract string Write(object value);
}
