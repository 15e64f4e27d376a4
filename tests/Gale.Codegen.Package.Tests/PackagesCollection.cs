namespace Gale.Codegen.Package.Tests;

/// <summary>All tests that share the packed packages; one after the other, since each starts builds of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
