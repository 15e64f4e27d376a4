namespace Gale.Codegen.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class OtherPackagesTests(PackedPackages packages)
{
    [Fact]
    public async Task Another_generator_with_a_YAML_reader_of_its_own_keeps_it_and_so_do_we()
    {
        NeighbourPackage.AddTo(packages.Feed);
        using var shop = new ConsumerProject(packages);
        shop.WriteProject(
            $"""
            <GaleSpec Include="pets.openapi.yaml" />
            <PackageReference Include="{NeighbourPackage.Id}" Version="1.0.0" />
            """);
        shop.Write("pets.openapi.yaml", PetShop.Document);
        shop.Write("Program.cs", PetShop.Program);
        shop.Write(
            "Neighbours.cs",
            """
            internal static class Neighbours
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Print() => Console.WriteLine($"the neighbour reads with {Neighbour.Yaml}");
            }
            """);

        (await shop.BuildAsync()).Succeeded();

        Assert.Equal(
            $"the neighbour reads with {NeighbourPackage.YamlVersion}\n{PetShop.Printed}",
            (await shop.RunAsync()).Succeeded());
    }
}
